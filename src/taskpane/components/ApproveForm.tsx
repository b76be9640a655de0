import { Field, Input } from "@fluentui/react-components";
import { Button } from "./Button";
import { useState, type FormEvent } from "react";
import { paneTexts } from "../../texts/shared/pane";
import { useFocusOnShow } from "./useFocusOnShow";

/** Long enough for a sentence, short enough for the list of approvals. */
const LONGEST_REASON = 200;

interface ApproveFormProps {
  onApprove: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a finding is right as it stands. Without a reason nobody can judge it later, so one is required. */
export function ApproveForm({ onApprove, onCancel }: ApproveFormProps) {
  const field = useFocusOnShow<HTMLInputElement>();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim();
    if (given) return onApprove(given);
    setMissing(true);
    field.current?.focus();
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      <Field
        label={paneTexts.approveReason}
        hint={paneTexts.approveHint}
        required
        validationMessage={isMissing ? paneTexts.approveMissing : undefined}
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
      <div className="buttons">
        <Button size="small" appearance="primary" type="submit">
          {paneTexts.approveSave}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
