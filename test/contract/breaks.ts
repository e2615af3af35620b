import { type Change, ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What a client of the released contract could do and can do no more, in a sentence each; what was deprecated by then may go. */
export async function breaksOf(released: GraphQLSchema, current: GraphQLSchema): Promise<readonly string[]> {
  const changes = await diff(released, current);
  const broken = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return broken.filter((change) => !wasDeprecated(released, change)).map(({ message }) => message);
}

interface Deprecable {
  readonly deprecationReason?: string | null | undefined;
}

function wasDeprecated(released: GraphQLSchema, { type, path = '' }: Change): boolean {
  const [typeName = '', memberName, argument] = path.split('.');
  if (type === ChangeType.TypeRemoved) return isLeftBehind(released, typeName);
  const of = released.getType(typeName);
  if (!memberName) return false;
  if (isEnumType(of)) return isDeprecated(of.getValue(memberName));
  if (isInputObjectType(of)) return isDeprecated(of.getFields()[memberName]);
  if (!isObjectType(of) && !isInterfaceType(of)) return false;
  const field = of.getFields()[memberName];
  return isDeprecated(field) || isDeprecated(field?.args.find(({ name }) => name === argument));
}

function isDeprecated(element: Deprecable | null | undefined): boolean {
  return typeof element?.deprecationReason === 'string';
}

/** A type goes with the last field that leads to it; by an interface or a union it is reached whatever is deprecated. */
function isLeftBehind(released: GraphQLSchema, name: string): boolean {
  const removed = released.getType(name);
  const isMember = isObjectType(removed) && removed.getInterfaces().length > 0;
  const leading = Object.values(released.getTypeMap()).flatMap((type): readonly Deprecable[] => {
    if (isInputObjectType(type))
      return Object.values(type.getFields()).filter((one) => getNamedType(one.type) === removed);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const leads = [field, ...field.args].filter((one) => getNamedType(one.type) === removed);
      return isDeprecated(field) ? [] : leads;
    });
  });
  return !isMember && leading.every(isDeprecated);
}
