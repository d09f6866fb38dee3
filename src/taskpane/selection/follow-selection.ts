import { watchPane } from "../../excel/pane-visibility";
import { readSelectedCells, type Selection } from "../../excel/read-selected-cells";
import { watchSelection } from "../../excel/watch-selection";

/** A selection is waited out this long: whoever holds an arrow key passes many cells. */
const QUIET_MS = 150;

interface Following {
  onSelection(selection: Selection): void;
  read?: () => Promise<Selection>;
  watch?: typeof watchSelection;
}

/**
 * Reads what is selected, now and whenever that or what stands in cells has changed, one reading at
 * a time; only while the pane is visible.
 *
 * @returns what ends it.
 */
export function followSelection({
  onSelection,
  read = readSelectedCells,
  watch = watchSelection,
}: Following): () => void {
  const pane = watchPane();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isOld = false;
  let isOver = false;
  const look = async () => {
    if (isReading) {
      isOld = true;
      return;
    }
    isReading = true;
    await pane.whenVisible();
    do {
      isOld = false;
      const selection = await read();
      if (!isOver && !isOld) onSelection(selection);
    } while (isOld && !isOver);
    isReading = false;
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), QUIET_MS);
  };
  const watching = watch(soon);
  // Without events there is no strip, and the rest of the pane works.
  watching.catch(() => undefined);
  soon();
  return () => {
    isOver = true;
    clearTimeout(waiting);
    void pane.end();
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
