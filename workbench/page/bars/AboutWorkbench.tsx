import { Button, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { Beaker16Regular } from "@fluentui/react-icons";
import { texts } from "../texts";

/** Says all the time that this is not Excel, and on a click what that means. */
export function AboutWorkbench() {
  return (
    <Popover trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="outline" icon={<Beaker16Regular />} className="not-excel">
          {texts.notExcel}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className="about" aria-label={texts.about} tabIndex={-1}>
        <h2>{texts.about}</h2>
        <ul>
          {texts.aboutSentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
