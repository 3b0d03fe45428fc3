/** The drawings; the page loads them once somebody looks at them. */
export { default } from "../../../../src/talkoot/methods/picture_cards/pictures.json?pictures";
