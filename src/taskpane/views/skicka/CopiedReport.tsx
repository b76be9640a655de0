import { useEffect, useState } from "react";
import type { Preparation } from "../../../actions";
import { sendTexts } from "../../../texts/send/pane";
import { CopyButton } from "../../components/CopyButton";
import { useSession } from "../../session/useSession";

const { copy, copied, notCopied } = sendTexts.prepare;

/** The report as text, for a message or a document; no button before it is there. */
export function CopiedReport({ preparation, date }: { preparation: Preparation; date: string }) {
  const { actions } = useSession();
  const [text, setText] = useState("");
  useEffect(() => {
    let isShown = true;
    void actions.copiedReport(preparation, date).then((report) => isShown && setText(report));
    return () => {
      isShown = false;
    };
  }, [actions, preparation, date]);
  return text === "" ? null : <CopyButton label={copy} text={text} done={copied} failed={notCopied} />;
}
