/**
 * The worksheet functions' own bundle. It is loaded first and alone, so that cells are computed before the
 * pane is drawn. The build writes functions.json from the comments of the files in worksheet/ and tells
 * Excel which code belongs to which name.
 */
import "./worksheet/ackumulerat";
import "./worksheet/andel";
import "./worksheet/avvikelse";
import "./worksheet/avvikelseProcent";
import "./worksheet/forandringProcent";
import "./worksheet/kolada";
import "./worksheet/maltrend";
import "./worksheet/maluppfyllelse";
import "./worksheet/perInvanare";
import "./worksheet/periodisera";
import "./worksheet/priseffekt";
import "./worksheet/procentAvBudget";
import "./worksheet/prognosHelar";
import "./worksheet/prognosRestbudget";
import "./worksheet/prognosVolym";
import "./worksheet/signal";
import "./worksheet/tolkaBelopp";
import "./worksheet/volymeffekt";
