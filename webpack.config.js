const path = require("node:path");
const { pathToFileURL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { sources, Compilation } = require("webpack");

const from = (...parts) => path.join(__dirname, ...parts);
const script = (name) => import(pathToFileURL(from(".scripts", name)).href);

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeHosts = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";
const developmentUrl = "https://localhost:3000";

/**
 * The three things that are built from one source:
 * product      dist/              what is put on a web server, with its manifest
 * workbench    .build/workbench   the pane beside a spreadsheet in the browser, without Excel
 * development  .build/development  the product for side-loading, with office.js from its package
 *
 * For the product, ADDIN_URL is the address of the web server and FUNCTION_PREFIX, where it is
 * set, the prefix of the functions' names.
 */
const targets = {
  product: {
    folder: "dist",
    office,
    scriptSources: `'self' ${officeHosts}`,
    url: process.env.ADDIN_URL || developmentUrl,
    prefix: process.env.FUNCTION_PREFIX || undefined,
  },
  development: {
    folder: ".build/development",
    office: "office-js/office.js",
    scriptSources: `'self' ${officeHosts}`,
    url: developmentUrl,
  },
  workbench: { folder: ".build/workbench", scriptSources: "'self'" },
};

module.exports = function configuration(name) {
  const target = targets[name];
  const inWorkbench = name === "workbench";
  return {
    name,
    mode: "production",
    context: __dirname,
    entry: {
      taskpane: "./src/taskpane/start.ts",
      ...(!inWorkbench && { pilot: "./src/pilot/start.ts" }),
      ...(inWorkbench && {
        "workbench-office": "./src/workbench/page/pane-office.ts",
        workbench: "./src/workbench/page/main.ts",
      }),
    },
    output: {
      path: from(target.folder),
      // The manifest names the first chunk, so its name stays; the page asks for it by its hash.
      filename: "[name].js",
      chunkFilename: inWorkbench ? "[name].js" : "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: from("src"),
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: inWorkbench ? "[name].css" : "[name].[contenthash:8].css",
      }),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: [...(inWorkbench ? ["workbench-office"] : []), "taskpane"],
        chunksSortMode: "manual",
        hash: !inWorkbench,
        templateParameters: { office: target.office, scriptSources: target.scriptSources },
      }),
      ...(inWorkbench
        ? [new HtmlPlugin({ template: "src/workbench/page/workbench.html", chunks: ["workbench"] })]
        : [
            new HtmlPlugin({
              template: "src/pilot/pilot.html",
              filename: "pilot.html",
              chunks: ["pilot"],
              hash: true,
              templateParameters: { office: target.office, scriptSources: target.scriptSources },
            }),
          ]),
      new CopyPlugin({ patterns: [{ from: "assets/*.{png,svg,html}", noErrorOnMissing: true }] }),
      new GeneratedFiles(target),
    ],
    // The workbench is served from the same machine: quick to build counts for more than small.
    optimization: { minimize: !inWorkbench },
    cache: {
      type: "filesystem",
      cacheDirectory: from("node_modules", ".cache", "webpack"),
      compression: "gzip",
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    infrastructureLogging: { level: "error" },
  };
};

/** Adds what is made from the source: the functions' metadata in both languages, the manifest. */
class GeneratedFiles {
  constructor(target) {
    this.target = target;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("GeneratedFiles", (compilation) => {
      compilation.fileDependencies.addAll([
        from("manifest.xml"),
        from("src/language/function-descriptions.ts"),
        from("src/pilot/seen.ts"),
      ]);
      compilation.hooks.processAssets.tapPromise({ name: "GeneratedFiles", stage }, async () => {
        for (const [name, text] of Object.entries(await this.files(compiler))) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }

  async files({ inputFileSystem }) {
    const { url, prefix } = this.target;
    const { generateFunctionMetadata } = await script("function-metadata.mjs");
    const { da, en } = await generateFunctionMetadata();
    const files = {
      "functions.json": JSON.stringify(da, undefined, 2),
      "functions-en.json": JSON.stringify(en, undefined, 2),
    };
    if (url === undefined) return files;
    const { writeManifest } = await script("manifest.mjs");
    const { pilotFiles } = await script("pilot.mjs");
    const manifest = inputFileSystem.readFileSync(from("manifest.xml"), "utf8");
    return {
      ...files,
      "manifest.xml": writeManifest(manifest, { url, prefix }),
      ...(await pilotFiles(writeManifest(manifest, { url }))),
    };
  }
}
