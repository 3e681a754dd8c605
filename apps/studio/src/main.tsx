/** Starts the studio: the last project, or the built-in clinic, is open and running before the first frame. */
import { buildPreset } from '@simalur/presets';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startLinks } from './features/files/link/linkState.ts';
import { startRuns } from './run/controller.ts';
import { startStorage } from './storage/session.ts';
import { startUpdates } from './sw/updates.ts';
import { Trouble } from './Trouble.tsx';
import './tokens.css';
import './app.css';
import './buttons.css';

await startStorage(() => buildPreset('perdesaan'));
startRuns();
startLinks();
startUpdates();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Trouble>
      <App />
    </Trouble>,
  );
