import type { Host } from "../host/create-host";

/**
 * Stands where office.js stands in the add-in's page when it runs in the workbench: takes Office's
 * objects from the page around it.
 */
const host = (window.parent as Window & { fidelitetHost?: Host }).fidelitetHost;
if (!host) throw new Error("The workbench's pane must stand in the workbench.");
host.beginPage();
const { Office, Excel, OfficeExtension, CustomFunctions } = host;
Object.assign(window, { Office, Excel, OfficeExtension, CustomFunctions });
