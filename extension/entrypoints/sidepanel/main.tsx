import { render } from 'preact';
import '../../look/look.css';
import '../../panel/panel.css';
import { outside } from '../../panel/outside.ts';
import { Panel } from '../../panel/panel.tsx';

const asked = new URLSearchParams(location.search);
const jobId = Number.parseInt(asked.get('job') ?? '', 10);
render(
  <Panel
    outside={outside}
    asked={{ captureId: asked.get('capture'), jobId: Number.isNaN(jobId) ? null : jobId }}
  />,
  document.body,
);
