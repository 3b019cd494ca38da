import { render } from 'preact';
import '../../look/look.css';
import '../../board/board.css';
import { Board } from '../../board/board.tsx';
import { outside } from '../../board/outside.ts';

render(<Board outside={outside} />, document.body);
