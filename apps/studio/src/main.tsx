// Placeholder: proves that the build works until the studio is there.
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<main>SimAlur</main>);
