import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  area: { position: "relative" },
  cover: {
    position: "absolute",
    inset: tokens.spacingHorizontalXS,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    // The dragged file must not leave the area for its own cover.
    pointerEvents: "none",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
  },
});

interface Props {
  /** Whether files are taken now; otherwise a drop does nothing. */
  open: boolean;
  onFiles(files: File[]): void;
  children: ReactNode;
}

/** Takes files that are dropped anywhere in it. */
export function DropArea({ open, onFiles, children }: Props) {
  const styles = useStyles();
  const { bringing } = useSpoken();
  const [over, setOver] = useState(false);
  // Each element under the pointer enters and leaves by itself.
  const depth = useRef(0);
  const enter = (step: 1 | -1) => (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    // Else the browser would leave the pane and open the file.
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    if (open) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles.area}
      onDragEnter={enter(1)}
      onDragLeave={enter(-1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && open && (
        <div className={styles.cover}>
          <Subtitle2>{bringing.dropHere}</Subtitle2>
        </div>
      )}
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}
