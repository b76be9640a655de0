import { Host, type RequestBody, type ResponseBody } from "../../host";

/**
 * The host of a page that has a pane to show: Office.addin.showAsTaskpane() and hide() come as a state of the
 * add-in's runtime, which a host without a pane has nothing to do with.
 */
export class PaneHost extends Host {
  constructor(
    workbook: Host["workbook"],
    private readonly show: (isShown: boolean) => void,
  ) {
    super(workbook);
  }

  override handle(request: RequestBody): Promise<ResponseBody> {
    for (const action of request.Actions) {
      if (action.Name === "SetAppRuntimeState") this.show(action.ArgumentInfo?.Arguments?.[0] === "Visible");
    }
    return super.handle(request);
  }
}
