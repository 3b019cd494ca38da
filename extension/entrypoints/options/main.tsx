import { render } from 'preact';
import '../../look/look.css';
import '../../options/options.css';
import { Options } from '../../options/options.tsx';
import { outside } from '../../options/outside.ts';

render(<Options outside={outside} />, document.body);
