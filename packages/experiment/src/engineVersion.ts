/** Stands on every result: the same project, seed and version give the same bits. Raised when a result changes. */
export const ENGINE_VERSION = '0.1.0';
