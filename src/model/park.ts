import { defineField } from '../api/compose/model.js';

export const parkFields = [
  defineField({ on: ['Query'], field: 'parks', file: 'park/all' }),
  defineField({ on: ['Park'], field: 'organizations', file: 'park/organizations' }),
];
