import { committeeIn, isSameCommittee } from "../../../src/domain/words/committeeName";

describe("The committee that a text names", () => {
  test.each([
    ["Uppföljning för Kultur- och fritidsnämndens drift", "Kultur- och fritidsnämnden"],
    ["Kultur och fritidsnämnden", "Kultur och fritidsnämnden"],
    ["Barn-, ungdoms- och kulturnämnden (tkr)", "Barn-, ungdoms- och kulturnämnden"],
    ["S:a kulturnämnden", "Kulturnämnden"],
    ["Tekniska nämnden per juli", "Tekniska nämnden"],
    ["Uppföljning Tekniska nämnden", "Tekniska nämnden"],
    ["Nämnden för arbete och lärande, augusti", "Nämnden för arbete och lärande"],
    ["Norra Hisingens stadsdelsnämnd", "Norra Hisingens stadsdelsnämnd"],
    ["Nämnd: Socialnämnden", "Socialnämnden"],
    ["SN aug 2025", "SN"],
    ["Socialförvaltningen", "Socialförvaltningen"],
  ])("in %s is %s", (text, name) => expect(committeeIn(text)).toBe(name));

  test.each([
    "Nämndens ekonomi",
    "Nämndernas driftredovisning",
    "Finansförvaltningen",
    "Mål",
    "Hela nämnden",
    "IT",
    "Blad1",
  ])("is none in %s", (text) => expect(committeeIn(text)).toBeNull());
});

describe("Two names", () => {
  test.each([
    ["BUN", "Barn- och utbildningsnämnden"],
    ["SBN", "Samhällsbyggnadsnämnden"],
    ["KS", "Kommunstyrelsen"],
    ["Socialnämnd", "Socialnämnden"],
    ["Revision", "Revisionen"],
    ["Revision", "Kommunrevisionen"],
    ["Revisorerna", "Kommunens revisorer"],
    ["KF", "Kommunfullmäktige"],
    ["BoU", "Barn- och utbildningsnämnden"],
    ["VoO", "Vård- och omsorgsnämnd"],
    ["Socialförvaltningen", "Socialnämnden"],
    ["Tekniska förvaltningen", "Tekniska nämnden"],
    ["Överförmyndare", "Överförmyndaren"],
    ["Barn & utbildningsnämnden", "Barn- och utbildningsnämnd"],
  ])("%s and %s are of one committee", (a, b) => {
    expect(isSameCommittee(a, b)).toBe(true);
    expect(isSameCommittee(b, a)).toBe(true);
  });

  test.each([
    ["UN", "Barn- och utbildningsnämnden"],
    ["KFN", "Kommunstyrelsen"],
    ["KF", "Kultur- och fritidsnämnden"],
    ["KF", "Kommunstyrelsen"],
    ["KoF", "Kommunfullmäktige"],
    ["Revision", "Räddningsnämnden"],
    ["Servicenämnden", "Socialnämnden"],
  ])("%s and %s are of two", (a, b) => expect(isSameCommittee(a, b)).toBe(false));
});
