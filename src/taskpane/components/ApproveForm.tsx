import { Field, Input } from "@fluentui/react-components";
import { Button } from "./Button";
import { useState, type FormEvent } from "react";
import { NAME_SETTING } from "../../texts/pages/frame";
import { paneTexts } from "../../texts/shared/pane";
import { approvingTexts } from "../../texts/shared/approving";
import { keepHere, keptHere } from "../../excel/keptHere";
import { onEscape } from "./onEscape";
import { useFocusOnShow } from "./useFocusOnShow";

/** Long enough for a sentence, short enough for the list of approvals. */
const LONGEST_REASON = 200;
const LONGEST_NAME = 60;

interface ApproveFormProps {
  onApprove: (reason: string, name: string) => void;
  onCancel: () => void;
}

/** Asks why a finding is right as it stands. Without a reason nobody can judge it later, so one is required. */
export function ApproveForm({ onApprove, onCancel }: ApproveFormProps) {
  const field = useFocusOnShow<HTMLInputElement>();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(() => keptHere(NAME_SETTING) ?? "");
  const [isMissing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim();
    if (given) {
      keepHere(NAME_SETTING, name.trim() || null);
      return onApprove(given, name.trim());
    }
    setMissing(true);
    field.current?.focus();
  }

  return (
    <form className="form" onSubmit={submit} onKeyDown={onEscape(onCancel)} noValidate>
      <Field
        label={approvingTexts.reason}
        hint={approvingTexts.hint}
        required
        validationMessage={isMissing ? approvingTexts.missing : undefined}
      >
        <Input
          input={{ ref: field }}
          value={reason}
          maxLength={LONGEST_REASON}
          autoComplete="off"
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <Field label={approvingTexts.name} hint={approvingTexts.nameHint}>
        <Input
          value={name}
          maxLength={LONGEST_NAME}
          autoComplete="name"
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <div className="buttons">
        <Button size="small" appearance="primary" type="submit">
          {approvingTexts.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
