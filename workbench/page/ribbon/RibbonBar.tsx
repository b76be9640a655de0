import { Tooltip } from "@fluentui/react-components";
import type { Ribbon, RibbonButton } from "./readRibbon";

interface RibbonBarProps {
  ribbon: Ribbon;
  press: (button: RibbonButton) => void;
}

/** The add-in's tab, with the manifest's own labels, icons and tips. */
export function RibbonBar({ ribbon, press }: RibbonBarProps) {
  return (
    <nav className="ribbon" aria-label={ribbon.tab}>
      <div className="ribbon-tab-name" aria-hidden="true">
        {ribbon.tab}
      </div>
      <div className="ribbon-groups">
        {ribbon.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <Tooltip
                  key={button.id}
                  relationship="description"
                  positioning="below"
                  content={button.description}
                >
                  <button type="button" className="ribbon-button" onClick={() => press(button)}>
                    <img src={`/${button.icon}`} alt="" width={32} height={32} />
                    <span>{button.label}</span>
                  </button>
                </Tooltip>
              ))}
            </div>
            <div className="ribbon-group-label" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}
