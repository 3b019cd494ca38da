import type { CallOptions } from './call.ts';
import {
  type ArtifactContents,
  type ArtifactKind,
  type ContentShape,
  contentProblems,
  readContent,
} from './content/kinds.ts';
import { invalid } from './errors.ts';
import type { List, Page } from './page.ts';
import type { ListQuery } from './read.ts';
import type { Scope } from './scope.ts';
import { type TableHandle, tableHandle } from './table.ts';
import type { Insert, Json, Row, Update } from './types.ts';

type StoredArtifact = Row<'ai_artifacts'>;

/** An artifact with its content read. Narrow `kind` and `content` follows. */
export type Artifact<Contents = ArtifactContents, Kind extends keyof Contents = keyof Contents> = {
  [K in Kind]: Omit<StoredArtifact, 'kind' | 'content'> & {
    kind: K;
    content: Contents[K];
    /** "older" and "newer" content was read as well as it can be; `stored` has all of it. */
    shape: ContentShape;
    /** The content as the database has it. */
    stored: Json;
  };
}[Kind];

/** A new artifact. */
export type NewArtifact<Contents = ArtifactContents, Kind extends keyof Contents = keyof Contents> = {
  [K in Kind]: Omit<Insert<'ai_artifacts'>, 'kind' | 'content'> & { kind: K; content: Contents[K] };
}[Kind];

export type ArtifactQuery<Contents, Kind extends keyof Contents> = Omit<
  ListQuery<'ai_artifacts'>,
  'where' | 'columns'
> & { where?: Omit<NonNullable<ListQuery<'ai_artifacts'>['where']>, 'kind'> & { kind?: Kind } };

/** Snapshots of what was generated. Their content never changes: a new version is a new artifact. */
export interface AiArtifactsHandle<Contents = ArtifactContents>
  extends Pick<TableHandle<'ai_artifacts'>, 'count' | 'remove'> {
  /** Saves an artifact after its content has passed the schema of its kind; throws `invalid` if it does not. */
  create<K extends keyof Contents>(
    artifact: NewArtifact<Contents, K>,
    options?: CallOptions,
  ): Promise<Artifact<Contents, K>>;
  get(id: string, options?: CallOptions): Promise<Artifact<Contents>>;
  list<K extends keyof Contents = keyof Contents>(
    query?: ArtifactQuery<Contents, K>,
    options?: CallOptions,
  ): List<Artifact<Contents, K>>;
  /** Names it, tags it, or files it under a job. */
  update(id: string, patch: Update<'ai_artifacts'>, options?: CallOptions): Promise<Artifact<Contents>>;
}

export type ArtifactKinds = Readonly<Record<string, ArtifactKind>>;

function mapList<A, B>(list: List<A>, map: (row: A) => B): List<B> {
  const mapPage = (page: Page<A>): Page<B> => ({ rows: page.rows.map(map), next: page.next });
  async function* pages() {
    for await (const page of list.pages()) yield mapPage(page);
  }
  async function* rows() {
    for await (const row of list) yield map(row);
  }
  return {
    [Symbol.asyncIterator]: rows,
    pages,
    page: async () => mapPage(await list.page()),
    all: async () => (await list.all()).map(map),
  };
}

export function aiArtifactsHandle<Contents>(scope: Scope, kinds: ArtifactKinds): AiArtifactsHandle<Contents> {
  const handle = tableHandle(scope, 'ai_artifacts');
  const read = (row: StoredArtifact): Artifact<Contents> => {
    const definition = Object.hasOwn(kinds, row.kind) ? kinds[row.kind] : undefined;
    const known = definition === undefined ? null : readContent(definition, row.content);
    const { content, shape } = known ?? { content: row.content, shape: 'newer' };
    // kind decides which content the definition has just read.
    return { ...row, content, shape, stored: row.content } as unknown as Artifact<Contents>;
  };
  return {
    count: handle.count,
    remove: handle.remove,
    async create<K extends keyof Contents>(artifact: NewArtifact<Contents, K>, options?: CallOptions) {
      const { kind, content, ...rest } = artifact as unknown as Insert<'ai_artifacts'>;
      const definition = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
      if (definition === undefined) throw invalid(`There is no artifact of the kind "${kind}".`);
      const problems = contentProblems(definition, content);
      if (problems.length > 0) throw invalid(`This ${kind} cannot be saved. ${problems.join(' ')}`);
      const row = await handle.insert({ ...rest, kind, content }, options);
      return read(row) as Artifact<Contents, K>;
    },
    get: async (id, options) => read(await handle.get(id, options)),
    list<K extends keyof Contents>(query?: ArtifactQuery<Contents, K>, options?: CallOptions) {
      const list = handle.list(query as ListQuery<'ai_artifacts'>, options);
      // The filter on kind is what narrows the rows.
      return mapList(list, (row) => read(row) as Artifact<Contents, K>);
    },
    update: async (id, patch, options) => read(await handle.update(id, patch, options)),
  };
}
