import { HostError, notFound, unknownMember } from "./errors";
import { PathType, type ArgumentInfo, type ObjectPath } from "./protocol";
import { isServerObject, type ServerObject } from "./serverType";
import type { HostServices } from "./services";
import { newObject } from "./types/internal";
import { workbook } from "./types/workbook";

/** Objects the client keeps between messages by reference: ranges, until it lets them go. */
export class References {
  private readonly kept = new Map<string, ServerObject>();
  private readonly ids = new WeakMap<ServerObject, string>();
  private made = 0;

  /** An object that is kept already keeps its reference: the client lets go of each once. */
  keep(object: ServerObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `{reference-${++this.made}}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  find(id: string): ServerObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference", "The reference is no longer kept.");
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}

/** The objects of one message: each path is followed once, since a path may be a method that does something. */
export class ObjectPaths {
  private readonly found = new Map<number, ServerObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly references: References,
    private readonly host: HostServices,
  ) {}

  /** null for a null object, and for whatever is asked of one. */
  resolve(id: number): ServerObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("GeneralException", `The message has no object path ${id}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments as the objects behind them see them: paths followed, plain values as they are. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, i) => {
      const path = info?.ReferencedObjectPathIds?.[i];
      return typeof path === "number" && path > 0 ? this.resolve(path) : argument;
    });
  }

  private follow(path: ObjectPath): ServerObject | null {
    // A null object says so itself, before its parent is looked at.
    if (path.ObjectPathType === PathType.NullObject) return null;
    if (path.ObjectPathType === PathType.Global) return workbook(null, this.host);
    if (path.ObjectPathType === PathType.New) {
      const made = newObject(path.Name, this.host);
      if (!made) throw unknownMember("(new)", path.Name);
      return made;
    }
    if (path.ObjectPathType === PathType.ReferenceId) return this.references.find(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.followFrom(parent, path);
  }

  private followFrom(parent: ServerObject, path: ObjectPath): ServerObject | null {
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const object = parent.object(path.Name);
        if (!object) throw unknownMember(parent.typeName, path.Name);
        return object;
      }
      case PathType.Indexer:
        return itemOf(parent, args[0]);
      case PathType.Method: {
        // The client finds what it has loaded again by GetItem, and the parts of an unindexed list by place.
        if (path.Name === "GetItem") return itemOf(parent, args[0]);
        const result = parent.call(path.Name, args);
        return isServerObject(result) ? result : null;
      }
      default:
        throw unknownMember("ObjectPathType", String(path.ObjectPathType));
    }
  }
}

function itemOf(collection: ServerObject, key: unknown): ServerObject {
  const item = collection.item(key);
  if (!item) throw notFound(`an item of ${collection.typeName} by the key ${JSON.stringify(key)}`);
  return item;
}
