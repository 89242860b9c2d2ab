// swagger-ui.mjs SERVICE: opens Swagger UI of a service with demonstration profiles, executes every operation as it is
// prefilled, and fails unless each gets a status of 2xx, or 404 where it exists only with access control, the first operation is on the first screen of a laptop, and the page
// does not scroll sideways on a phone.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const LAPTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const PATIENCE = 120_000;
const ADMINISTRATION = /^\w+ \/api\/v1\/(keys|audit)\b.* 404$/;

const [service] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']
});
try {
  const page = await browser.newPage({ viewport: LAPTOP });
  page.setDefaultTimeout(PATIENCE);
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('request', request => {
    if (!request.url().startsWith(service) && !request.url().startsWith('data:')) {
      errors.push(`a request to another host: ${request.url()}`);
    }
  });

  await page.goto(`${service}/q/swagger-ui`);
  const operations = page.locator('.opblock');
  await operations.first().waitFor();
  const first = await operations.first().boundingBox();
  assert.ok(first.y + first.height <= LAPTOP.height, `the first operation ends at ${first.y + first.height} px`);

  const contract = await (await fetch(`${service}/q/openapi?format=json`)).json();
  const methods = ['get', 'put', 'post', 'delete', 'patch'];
  const documented = Object.values(contract.paths).flatMap(path => Object.keys(path).filter(key => methods.includes(key)));
  assert.equal(await operations.count(), documented.length);

  const failed = [];
  for (const operation of await operations.all()) {
    const execution = await execute(operation);
    console.log(execution);
    if (!/ 2\d\d$/.test(execution) && !ADMINISTRATION.test(execution)) {
      failed.push(execution);
    }
  }
  assert.deepEqual(failed, []);

  await page.setViewportSize(PHONE);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
  assert.deepEqual(errors, []);
  console.log(`completed at ${service}`);
} finally {
  await browser.close();
}

/** Method, path and status. */
async function execute(operation) {
  const method = await operation.locator('.opblock-summary-method').innerText();
  const path = await operation.locator('.opblock-summary-path').innerText();
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('.responses-wrapper').waitFor();
  await operation.locator('.loading-container').first().waitFor({ state: 'detached' });
  await operation.locator('button.execute').click();
  const status = await operation.locator('.live-responses-table .response .response-col_status').first().innerText();
  await operation.locator('.opblock-summary-control').click(); // an open response slows down every later one
  return `${method} ${path.replaceAll('\u200b', '')} ${status.trim().split(/\s/)[0]}`;
}
