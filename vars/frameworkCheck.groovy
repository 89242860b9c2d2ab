/**
 * A step for Jenkins: checks that the framework that a project declares agrees with the verdict, and records the result as
 * a test (JUnit). Add this repository as a shared library. A check that fails makes the build fail.
 *
 *     frameworkCheck(profile: 'framework-profile.json', failOn: 'warn')
 *
 * @param settings profile: the file with the declared choice, in JSON or YAML; default framework-profile.json.
 *     jar: path of quarkus-run.jar on the agent, which then needs Java 17. image: the container image, used if there is no
 *     jar; default framework-advisor. failOn: fail (default) or warn. minAnswers: number of answers that a check needs;
 *     default 3. report: the file for the JUnit report; default framework-advisor.xml.
 * @return the line with the result, the reason and the next step
 */
String call(Map settings = [:]) {
    String report = settings.report ?: 'framework-advisor.xml'
    List<String> environment = [
        "ADVISOR_JAR=${settings.jar ?: ''}",
        "ADVISOR_IMAGE=${settings.image ?: 'framework-advisor'}",
        "ADVISOR_PROFILE=${settings.profile ?: 'framework-profile.json'}",
        "ADVISOR_FAIL_ON=${settings.failOn ?: 'fail'}",
        "ADVISOR_MIN_ANSWERS=${settings.minAnswers == null ? 3 : settings.minAnswers}",
        "ADVISOR_REPORT=${report}",
    ]
    // The values are variables of the shell and not parts of the script, so that none of them is run as a command.
    String script = '''
        set -u
        check() {
          if [ -n "$ADVISOR_JAR" ]; then
            java -jar "$ADVISOR_JAR" check - "$@" < "$ADVISOR_PROFILE"
          else
            docker run --rm --interactive "$ADVISOR_IMAGE" check - "$@" < "$ADVISOR_PROFILE"
          fi
        }
        rm -f "$ADVISOR_REPORT"
        check --format junit --min-answers "$ADVISOR_MIN_ANSWERS" > "$ADVISOR_REPORT.part" \
          || [ $? -eq 1 ] || { rm -f "$ADVISOR_REPORT.part"; exit 2; }
        mv -f "$ADVISOR_REPORT.part" "$ADVISOR_REPORT"
        check --min-answers "$ADVISOR_MIN_ANSWERS" --fail-on "$ADVISOR_FAIL_ON" > "$ADVISOR_REPORT.line"
        status=$?
        cat "$ADVISOR_REPORT.line"
        exit $status
    '''.stripIndent()
    int status
    String line = ''
    withEnv(environment) {
        status = sh(script: script, returnStatus: true, label: 'Check the declared framework')
        if (status <= 1) {
            line = readFile("${report}.line").trim()
            junit(testResults: report)
        }
    }
    if (status != 0) {
        error(line ?: 'framework check: there is no result; see the log of the step')
    }
    return line
}
