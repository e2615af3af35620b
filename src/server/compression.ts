import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Below it the headers weigh as much as what is saved. */
const THRESHOLD_BYTES = 1_024;
/** An answer is compressed once and read once: 4 is nearly as small as 11, which takes some fifty times as long. */
const QUALITY = 4;
/** Texts, and JSON in every form that it is called by here. */
const TYPES = /^text\/|(?:\+|\/|nd)json(?:;|$)/;

/** Answers go out smaller to whoever says that it takes them so; a request that comes compressed is not taken. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: THRESHOLD_BYTES,
    customTypes: TYPES,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } },
  });
}
