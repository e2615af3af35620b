import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance } from 'fastify';
import { usableName } from '../../data/ingest/tables.js';
import { bounded } from '../bounded.js';
import { refuse } from '../httpErrors.js';

export const MAX_UPLOAD_MEGABYTES = 200;
const MAX_BYTES = MAX_UPLOAD_MEGABYTES * 1_000_000;

/** Files that were sent to be imported, until they are, or the server ends. */
export interface Uploads {
  pathOf(id: string): string | null;
  remove(id: string): Promise<void>;
}

export interface UploadRoute {
  readonly path: string;
  /** Where files are kept meanwhile. */
  readonly folder: string;
}

/** `POST /imports?name=企业.xlsx` with the bytes of a file answers `{ "id": … }`, which `readImport` takes. */
export async function addUploads(app: FastifyInstance, { path, folder }: UploadRoute): Promise<Uploads> {
  const paths = new Map<string, string>();
  // What an earlier server was sent has no id any more.
  await rm(folder, { recursive: true, force: true });
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.post(path, async (request, reply) => {
      const name = usableName((request.query as { readonly name?: string }).name ?? '');
      const no = (status: number, code: string, message: string) => {
        // The rest of the file is not read.
        reply.header('connection', 'close');
        return refuse(request, reply, { status, code, message });
      };
      if (name === null || /[/\\]|^\.+$/.test(name))
        return no(
          400,
          'BAD_USER_INPUT',
          'Give the file a name of at most 100 characters: POST /imports?name=企业.xlsx.',
        );
      if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) return no(413, 'BAD_USER_INPUT', TOO_LARGE);
      const id = randomUUID();
      const file = join(folder, id, name);
      await mkdir(join(folder, id), { recursive: true, mode: 0o700 });
      try {
        const bytes = bounded({ bytes: MAX_BYTES, tooLarge: () => new TooLarge() });
        await pipeline(request.body as NodeJS.ReadableStream, bytes, createWriteStream(file, { mode: 0o600 }));
      } catch (error) {
        await rm(join(folder, id), { recursive: true, force: true });
        if (error instanceof TooLarge) return no(413, 'BAD_USER_INPUT', TOO_LARGE);
        throw error;
      }
      paths.set(id, file);
      return reply.code(201).send({ id });
    });
  });
  return {
    pathOf: (id) => paths.get(id) ?? null,
    remove: async (id) => {
      paths.delete(id);
      await rm(join(folder, id), { recursive: true, force: true });
    },
  };
}

const TOO_LARGE = `The file has more than ${MAX_UPLOAD_MEGABYTES} MB; import it by the command line, liantu import FILE, or in parts.`;

class TooLarge extends Error {}
