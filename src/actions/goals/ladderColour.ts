/** The colour of a step that is added to a scale, for the editor of scales. */
export { ladderColour } from "../../domain/goals/ownScale";
