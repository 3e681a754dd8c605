/** Starts the studio: the built-in clinic is open and running before the first frame. */
import { buildPreset } from '@simalur/presets';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startRuns } from './run/controller.ts';
import { openProject } from './state/document.ts';
import { Trouble } from './Trouble.tsx';
import './tokens.css';
import './app.css';
import './buttons.css';

openProject(buildPreset('perdesaan'));
startRuns();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Trouble>
      <App />
    </Trouble>,
  );
