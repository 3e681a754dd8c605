/**
 * The only place that imports zod. Its compiled parsers need `new Function`, which our Content-Security-Policy
 * forbids; `jitless` is read when a schema is built, so it must be set before the first schema: import `z` from here.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
