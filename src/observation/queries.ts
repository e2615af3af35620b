import { type Arguments, defineField } from '../compose/model.js';

function filterOf({ filter }: Arguments): Readonly<Record<string, unknown>> {
  return (filter ?? {}) as Readonly<Record<string, unknown>>;
}

export const observationFields = [
  defineField({ on: ['Query'], field: 'observations', file: 'observation/all', params: filterOf }),
  defineField({ on: ['Query'], field: 'metrics', file: 'observation/metrics' }),
  defineField({ on: ['Observation'], field: 'metric', file: 'observation/metric' }),
  defineField({ on: ['Observation'], field: 'about', file: 'observation/about' }),
  defineField({
    on: ['Observation'],
    field: 'contradicts',
    file: 'observation/contradicts',
    item: 'edge',
    bind: { observation: 'node' },
  }),
];
