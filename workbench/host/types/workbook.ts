import { notFound, unknownMember } from "../errors";
import { defineType, readOnly } from "../serverType";
import { customXmlParts } from "./customXml";
import { names } from "./names";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { worksheets } from "./worksheet";

/** What Excel does as a whole. */
const application = defineType<null>("Application", {
  methods: {
    Calculate: (_self, [type], { workbook: model }) => {
      if (type !== "Full") throw unknownMember("Application", `Calculate ${String(type)}`);
      // Cells may wait for the add-in, which waits for this answer.
      void model.calculateAnew();
      return null;
    },
  },
});

/** The global object of every request. */
export const workbook = defineType<null>("Workbook", {
  properties: {
    Name: readOnly((_self, host) => host.workbook.name),
    ReadOnly: readOnly((_self, host) => host.workbook.isReadOnly),
  },
  objects: {
    Application: (self, host) => application(self, host),
    Worksheets: (self, host) => worksheets(self, host),
    Names: (self, host) => names(self, host),
    Protection: (self, host) => workbookProtection(self, host),
    CustomXmlParts: (self, host) => customXmlParts(self, host),
  },
  methods: {
    GetSelectedRange: (_self, _args, host) => {
      const { sheetId, areas } = host.workbook.selection;
      const sheet = host.workbook.sheetById(sheetId);
      if (!sheet || !areas[0]) throw notFound("the selection");
      return range({ sheet, area: areas[0] }, host);
    },
    GetSelectedRanges: (_self, _args, host) => {
      const { sheetId, areas } = host.workbook.selection;
      const sheet = host.workbook.sheetById(sheetId);
      if (!sheet) throw notFound("the selection");
      return rangeAreas({ sheet, areas }, host);
    },
  },
});
