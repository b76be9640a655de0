import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { texts } from "../texts";

interface LossDialogProps {
  /** What cannot be carried into the saved file, a Swedish sentence each; null while nothing is asked. */
  losses: readonly string[] | null;
  answer: (saveAnyway: boolean) => void;
}

/** Names what would be lost before a file is written without it. */
export function LossDialog({ losses, answer }: LossDialogProps) {
  return (
    <Dialog open={losses !== null} modalType="alert" onOpenChange={() => answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.lossTitle}</DialogTitle>
          <DialogContent>
            <ul>
              {losses?.map((loss) => (
                <li key={loss}>{loss}</li>
              ))}
            </ul>
            <p>{texts.lossAdvice}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => answer(true)}>
              {texts.saveAnyway}
            </Button>
            <Button onClick={() => answer(false)}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
