import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './app/app.css';
import { applyShade, chosenShade } from './app/theme';
import { fromFormer } from './link/former';
import { startWords } from './words/i18n';

const moved = fromFormer(location.pathname, location.search);
if (moved !== null) history.replaceState(null, '', moved);
applyShade(chosenShade());
await startWords();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
