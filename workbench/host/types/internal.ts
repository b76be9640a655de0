import { defineType } from "../serverType";
import type { HostServices } from "../services";
import type { ServerObject } from "../serverType";

/** Objects that office.js makes for itself, by the name they are made under. */
const addinService = defineType<null>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => null },
});

const customFunctions = defineType<null>("CustomFunctions", {
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, host) => (host.functionsReady(), null),
    SetInvocationArrayResults: (_self, [results], host) => (host.functionResults(asList(results)), null),
    SetInvocationResult: (_self, args, host) => (host.functionResults([args]), null),
    SetInvocationError: (_self, [id, code, message], host) => (
      host.functionResults([[id, false, message, code]]),
      null
    ),
  },
});

const appRuntime = defineType<null>("AppRuntimeService", {
  methods: { SetAppRuntimeState: () => null },
});

const appRuntimePersistence = defineType<null>("AppRuntimePersistenceService", {
  methods: { SetAppRuntimeStartState: () => null, GetAppRuntimeStartState: () => "Inactive" },
});

const BY_NAME: Readonly<Record<string, (self: null, host: HostServices) => ServerObject>> = {
  "Microsoft.InternalService.AddinInternalService": addinService,
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistence,
};

export function newObject(name: string, host: HostServices): ServerObject | undefined {
  return BY_NAME[name]?.(null, host);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
