#!/bin/sh
# Stanford CoreNLP's opinion of the texts that silver_texts.py has written: names of all, coreference and dependencies of some.
# Usage: sh core-nlp.sh silver; needs Maven and Java; about half an hour on one core.
set -eu
cd "$1"
version=4.5.7
cat > pom.xml <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>core-nlp</artifactId><version>1</version><dependencies>
<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version></dependency>
<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version><classifier>models</classifier></dependency>
</dependencies></project>
XML
[ -d lib ] || mvn -q dependency:copy-dependencies -DoutputDirectory=lib
models=edu/stanford/nlp/models/ner/english
annotate() {
  out=$1
  annotators=$2
  mkdir -p "$out"
  cat > "$out.properties" <<PROPERTIES
annotators = $annotators
ner.model = $models.all.3class.distsim.crf.ser.gz,$models.muc.7class.distsim.crf.ser.gz
ner.useSUTime = false
ner.applyFineGrained = false
coref.algorithm = statistical
coref.md.type = dep
outputFormat = json
outputDirectory = $out
fileList = $out.txt
PROPERTIES
  java -Xmx6g -cp "lib/*" edu.stanford.nlp.pipeline.StanfordCoreNLP -props "$out.properties"
}
annotate names tokenize,ssplit,pos,lemma,ner
annotate chains tokenize,ssplit,pos,lemma,ner,depparse,coref
annotate trees tokenize,ssplit,pos,depparse
