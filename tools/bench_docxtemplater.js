// Measures docxtemplater: node bench_docxtemplater.js POHJA.docx TIEDOT.json TULOS.docx; prints milliseconds of
// processor time for one document, the median of five rounds. Run by bench_era.py in a folder with the packages.
"use strict";
const fs = require("fs");
const path = require("path");
const [template, values, target] = process.argv.slice(2);
const packages = path.join(path.dirname(template), "node_modules");
const PizZip = require(path.join(packages, "pizzip"));
const Docxtemplater = require(path.join(packages, "docxtemplater"));

const bytes = fs.readFileSync(template);
const data = JSON.parse(fs.readFileSync(values, "utf-8"));

function one() {
  const document = new Docxtemplater(new PizZip(bytes));
  document.render(data);
  fs.writeFileSync(target, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
}

for (let warm = 0; warm < 20; warm++) one();
const rounds = [];
for (let round = 0; round < 5; round++) {
  const begun = process.cpuUsage();
  for (let times = 0; times < 10; times++) one();
  const used = process.cpuUsage(begun);
  rounds.push((used.user + used.system) / 10 / 1000);
}
console.log(rounds.sort((a, b) => a - b)[2]);
