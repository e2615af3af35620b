import type { FastifyInstance } from 'fastify';
import { addLlms } from './agents/llms.js';
import { setStatus } from './answerStatus.js';
import { compressAnswers } from './compression.js';
import { allowOrigins } from './cors.js';
import { addSdl } from './sdl.js';
import type { WarmUp } from './warmUp.js';
import { addWorlds, type Engine, type World } from './worlds.js';

export interface ApiRoutes {
  readonly worlds: readonly World[];
  readonly engine: Engine;
  readonly sdl: string;
}

/** The API in a scope of its own, so that its manners are not those of the explorer's files. */
export async function addApi(app: FastifyInstance, { worlds, engine, sdl }: ApiRoutes): Promise<readonly WarmUp[]> {
  let warmUps: readonly WarmUp[] = [];
  await app.register(async (scope) => {
    scope.addHook('onSend', setStatus);
    await compressAnswers(scope);
    await allowOrigins(scope, engine.corsOrigins);
    await addSdl(scope, sdl);
    addLlms(
      scope,
      worlds.map(({ base }) => base),
    );
    warmUps = await addWorlds(scope, worlds, engine);
  });
  return warmUps;
}
