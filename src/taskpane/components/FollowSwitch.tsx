import { followingTexts } from "../../texts/shared/following";
import { keepFollowingHere } from "../followSetting";
import { isTooSlowToFollow } from "../session/canFollow";
import { shownSheet } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";

/** Whether the sheet in front is checked again by itself; remembered on this computer. */
export function FollowSwitch() {
  const session = useSession();
  const state = usePaneState();
  const isSlow = state.isFollowing && isTooSlowToFollow(shownSheet(state));
  return (
    <div className="follow">
      <label>
        <input
          type="checkbox"
          checked={state.isFollowing}
          onChange={({ target: { checked } }) => {
            keepFollowingHere(checked);
            session.follow(checked);
          }}
        />
        {followingTexts.follow}
      </label>
      {isSlow && <p className="hint">{followingTexts.followsNot}</p>}
    </div>
  );
}
