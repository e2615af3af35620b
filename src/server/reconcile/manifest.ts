import { PREVIEW } from './page.js';
import { BATCH } from './request.js';
import { TYPES, typeOf } from './vocabulary.js';

/** What the service offers, with addresses under the one by which it was asked: `origin` as the client has it. */
export function manifestOf(origin: string, path: string, base: string) {
  const service = `${origin}${path}`;
  const suggest = (what: string) => ({ service_url: service, service_path: `/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'Liantu 链图',
    identifierSpace: `${origin}${base}/entities/`,
    schemaSpace: `${origin}/schema.graphql`,
    view: { url: `${origin}${base}/entities/{{id}}` },
    defaultTypes: TYPES.map(typeOf),
    batchSize: BATCH,
    preview: { url: `${service}/preview?id={{id}}`, ...PREVIEW },
    suggest: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the protocol's own place for the id.
      entity: { ...suggest('entity'), flyout_service_path: '/flyout/entity?id=${id}' },
      type: suggest('type'),
      property: suggest('property'),
    },
    extend: { propose_properties: { service_url: service, service_path: '/properties' }, property_settings: [] },
  };
}
