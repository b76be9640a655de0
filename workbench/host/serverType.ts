import { unknownMember } from "./errors";
import type { HostServices } from "./services";

/** One object behind the wire, with its type's members bound to it. */
export interface ServerObject {
  readonly typeName: string;
  /** What the client remembers the object by: a sheet's id. */
  readonly id: string | null;
  /** Ranges are remembered by reference, since they have no id. */
  readonly isReferenced: boolean;
  readonly propertyNames: readonly string[];
  readonly isCollection: boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** The object behind a navigation property; undefined when there is no such property. */
  object(name: string): ServerObject | undefined;
  call(method: string, args: readonly unknown[]): unknown;
  items(): readonly ServerObject[];
  item(key: unknown): ServerObject | null;
}

/**
 * The members of one of Excel's types, declared as data: adding a member is adding a line.
 * Names are those of the wire (PascalCase). A method answers a plain value, an object, or null for a null object.
 */
export interface TypeMembers<Self> {
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly objects?: Readonly<Record<string, (self: Self, host: HostServices) => ServerObject>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: readonly unknown[], host: HostServices) => unknown>
  >;
  readonly items?: (self: Self, host: HostServices) => readonly ServerObject[];
  /** getItem: null when there is none. */
  readonly item?: (self: Self, key: unknown, host: HostServices) => ServerObject | null;
  readonly id?: (self: Self) => string;
  readonly isReferenced?: boolean;
}

export interface Property<Self> {
  get(self: Self, host: HostServices): unknown;
  set?(self: Self, value: unknown, host: HostServices): void;
}

/** Every type that has been declared, with its member names: what the coverage test reads. */
export const declaredTypes = new Map<string, readonly string[]>();

/** Makes objects of one type. */
export type MakeObject<Self> = (self: Self, host: HostServices) => ServerObject;

/** Declares a type and answers the function that makes its objects. */
export function defineType<Self>(typeName: string, members: TypeMembers<Self>): MakeObject<Self> {
  const { properties = {}, objects = {}, methods = {} } = members;
  declaredTypes.set(typeName, [
    ...Object.keys(properties),
    ...Object.keys(objects),
    ...Object.keys(methods),
    ...(members.items ? ["Items"] : []),
    ...(members.item ? ["GetItem"] : []),
  ]);
  return (self, host) => ({
    typeName,
    id: members.id?.(self) ?? null,
    isReferenced: members.isReferenced ?? false,
    propertyNames: Object.keys(properties),
    isCollection: members.items !== undefined,
    get: (name) => known(properties, name, typeName).get(self, host),
    set: (name, value) => {
      const { set } = known(properties, name, typeName);
      if (!set) throw unknownMember(typeName, `${name} (set)`);
      set(self, value, host);
    },
    object: (name) => own(objects, name)?.(self, host),
    call: (name, args) => known(methods, name, typeName)(self, args, host),
    items: () => members.items?.(self, host) ?? [],
    item: (key) => members.item?.(self, key, host) ?? null,
  });
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function known<T>(record: Readonly<Record<string, T>>, name: string, typeName: string): T {
  const member = own(record, name);
  if (member === undefined) throw unknownMember(typeName, name);
  return member;
}

export function isServerObject(value: unknown): value is ServerObject {
  return typeof value === "object" && value !== null && "typeName" in value && "call" in value;
}

/** A property that is only read. */
export function readOnly<Self>(get: (self: Self, host: HostServices) => unknown): Property<Self> {
  return { get };
}
