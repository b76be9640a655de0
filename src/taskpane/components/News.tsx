import { Button } from "./Button";
import { useState } from "react";
import { PAGES } from "../../texts/pages/frame";
import { paneTexts } from "../../texts/shared/pane";
import { thisBuild } from "../build";
import { hasNews, markSeen } from "../news";

const texts = paneTexts.news;

/** After an update: that there is something new, and where it can be read; once for each version. */
export function News() {
  const { version } = thisBuild();
  const [isShown, setShown] = useState(() => hasNews(version));
  if (!isShown) return null;
  const done = () => {
    markSeen(version);
    setShown(false);
  };
  return (
    <section className="news" aria-label={texts.label}>
      <span>
        {texts.version(version)}{" "}
        <a
          className="link"
          href={`${PAGES.news.file}#${version}`}
          target="_blank"
          rel="noreferrer"
          onClick={done}
        >
          {texts.read}
        </a>
      </span>
      <Button size="small" appearance="subtle" aria-label={texts.closeNews} onClick={done}>
        {paneTexts.close}
      </Button>
    </section>
  );
}
