import type { FigureEdge } from '../observation/columns';
import { FiguresTable } from '../observation/FiguresTable';
import { listPart, type Paging } from '../table/ListTable';
import type { List } from '../table/list';
import type { Part } from '../view/Parts';

/** The figures of a thing among its lists. */
export function figuresPart(list: List<FigureEdge>, paging?: Paging): Part {
  return listPart(list, { table: <FiguresTable list={list} />, paging });
}
