export type { Board, BoardApi, BoardItem, BoardPlace, BoardRequest, Fact } from './board.ts';
export {
  BOARD_ERRORS,
  BoardError,
  type BoardErrorCode,
  type BoardErrorDetails,
  isBoardError,
} from './board-error.ts';
export type { BoardCache, BoardOptions, CachedAnswer } from './polite-api.ts';
export { type BoardPosting, type BoardSubject, findBoard, readBoard } from './read-board.ts';
export { boards } from './table.ts';
