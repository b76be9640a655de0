/** The add-in's real page in a frame, connected to the host as Excel on the web connects it. */
import { frameName, HOST_INFO } from "../../host/appContext";
import { FrameSession } from "../../host/frameProtocol";
import type { WorksheetFunctions } from "../../calculation";
import type { Workbook } from "../../workbook";
import { ENTER_PANE, moveByF6, moveToRegion } from "../regions";
import { texts } from "../texts";
import { enterMessage, exitStep } from "./focusActions";
import { PaneHost } from "./PaneHost";

export class AddinFrame {
  private readonly host: PaneHost;
  private readonly session: FrameSession;
  private readonly frame: HTMLIFrameElement;
  private readonly disconnect: () => void;

  /**
   * @param panePath the add-in's page, "taskpane.html"
   * @param show shows or hides the pane, when the add-in asks for it
   */
  constructor(
    { workbook, functions }: { workbook: Workbook; functions: WorksheetFunctions },
    panePath: string,
    place: HTMLElement,
    show: (isShown: boolean) => void,
  ) {
    const { origin } = window.location;
    this.host = new PaneHost(workbook, show);
    this.frame = document.createElement("iframe");
    this.session = new FrameSession(this.host, {
      origin,
      // The frame is of the page's own origin; nobody else is to hear what it is told.
      send: (text) => this.frame.contentWindow?.postMessage(text, origin),
    });
    window.addEventListener("message", this.receive);
    this.frame.className = "pane-frame";
    this.frame.title = texts.pane;
    this.frame.name = frameName(origin);
    this.frame.src = `/${panePath}?_host_Info=${HOST_INFO}`;
    // F6 leads out of the pane too.
    this.frame.addEventListener("load", () =>
      this.frame.contentWindow?.addEventListener("keydown", moveByF6, true),
    );
    this.frame.addEventListener(ENTER_PANE, () =>
      this.frame.contentWindow?.postMessage(enterMessage(origin), origin),
    );
    place.append(this.frame);
    // Calls wait until the add-in has said that its functions are ready.
    this.disconnect = functions.connect(
      (calls) => this.session.callFunctions(calls),
      (calls) => this.session.cancelFunctions(calls),
    );
  }

  /** Presses a ribbon button of the add-in; resolves when the add-in says that it is done. */
  run(functionName: string, buttonId: string): Promise<void> {
    return this.session.invokeCommand(functionName, buttonId);
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.disconnect();
    this.session.dispose();
    this.host.dispose();
    this.frame.remove();
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow) return;
    const step = exitStep(event.data);
    if (step !== null) moveToRegion(step);
    void this.session.receive(event.data);
  };
}
