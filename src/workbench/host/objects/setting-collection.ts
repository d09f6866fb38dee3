import type { Book } from "../book/book";
import { setSetting, settingsOf } from "../book/settings";
import { ClientObject, type Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import { CollectionObject } from "../client/collection-object";

interface StoredSetting {
  key: string;
}

function storedSettings(book: Book): Record<string, unknown> {
  return settingsOf(book.workbook);
}

function find(book: Book, key: string): StoredSetting | null {
  return Object.hasOwn(storedSettings(book), key) ? { key } : null;
}

const READERS: Readers<StoredSetting> = {
  key: ({ key }) => key,
  value: ({ key }, { book, response }) => {
    const value = storedSettings(book)[key];
    response.add(value);
    return structuredClone(value);
  },
};

export class Setting
  extends ClientObject<StoredSetting>
  implements Pick<Excel.Setting, "delete" | "key" | "value">
{
  readonly typeName = "Setting";
  protected readonly readers = READERS;

  protected override get knownBy(): string {
    return "key";
  }

  protected override current({ key }: StoredSetting) {
    return find(this.context.book, key);
  }

  get key(): string {
    return this.read("key");
  }

  get value(): unknown {
    return this.read("value");
  }

  set value(value: unknown) {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    this.write("value", value, ({ key }) => {
      const { book } = this.context;
      setSetting(book, key, copy);
    });
  }

  delete(): void {
    this.remove(({ key }) => {
      const { book } = this.context;
      setSetting(book, key);
    });
  }
}

export class SettingCollection extends CollectionObject<object, Setting> {
  readonly typeName = "SettingCollection";
  protected readonly readers: Readers<object> = {};

  /** Adds a setting, or gives the one with this key another value. */
  add(key: string, value: unknown): Setting {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    this.context.request.add(copy);
    return new Setting(
      this.context,
      () => {
        const { book } = this.context;
        setSetting(book, key, copy);
        return { key };
      },
      { fleeting: true },
    );
  }

  getItem(key: string): Setting {
    return new Setting(this.context, () => find(this.context.book, key));
  }

  getItemOrNullObject(key: string): Setting {
    return new Setting(this.context, () => find(this.context.book, key), { orNull: true });
  }

  getCount(): ClientResult<number> {
    return new ClientResult(
      this.context,
      () => Object.keys(storedSettings(this.context.book)).length,
    );
  }

  protected override listed(): Setting[] {
    const { book } = this.context;
    return Object.keys(storedSettings(book)).map(
      (key) => new Setting(this.context, () => find(book, key)),
    );
  }
}
