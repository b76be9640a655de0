import type { Gender } from "../../../../domain/kolada/koladaValue";
import { comparisonTexts as texts } from "../../../../texts/kolada/comparison";
import { Choices } from "./Choices";

interface GenderChoiceProps {
  genders: readonly Gender[];
  value: Gender;
  onChange: (gender: Gender) => void;
}

/** All, women or men, where there is more than one to choose. */
export function GenderChoice({ genders, value, onChange }: GenderChoiceProps) {
  if (genders.length < 2) return null;
  return (
    <Choices
      label={texts.gender}
      choices={genders.map((gender) => ({ id: gender, title: texts.genders[gender] }))}
      value={value}
      onChange={(chosen) => onChange(genders.find((gender) => gender === chosen) ?? value)}
    />
  );
}
