import { nodeWorkbookDefaults } from "../../src/workbench/host/node-workbook";
import { microsoftClient } from "./client";

nodeWorkbookDefaults.client = microsoftClient();
