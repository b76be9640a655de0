/** One message per context.sync(), as office.js writes it and as Excel answers it. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument that is itself an object: its path. 0 or null for plain values. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; HttpStatusCode: number; Location: string; ActionIndex: number };
}

/**
 * A round trip that the add-in waits for. Not counted are what office.js says for itself when it starts (objects
 * it makes anew) and references let go of, whose answer nobody waits for.
 */
export function isRoundTrip({ Actions, ObjectPaths }: RequestBody): boolean {
  const isOwnBusiness = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PathType.New,
  );
  // An object that is only made, as an XML part is by add(), comes as Instantiate alone: that is waited for.
  const isLettingGo =
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(
      ({ Name, ActionType: type }) => Name === "_RemoveReference" || type === ActionType.Instantiate,
    );
  return Actions.length > 0 && !isOwnBusiness && !isLettingGo;
}
