//! What shells complete with.

use std::process::Command;

use crate::project::Project;
use crate::tools;

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];

/// What bash has after reading the script, and running these lines.
fn bash(project: &Project, lines: &str) -> String {
    project.write(
        "chancery.bash",
        project.run(["completions", "bash"]).ok().stdout,
    );
    let output = Command::new("bash")
        .args(["--norc", "-euc", &format!("source chancery.bash\n{lines}")])
        .current_dir(project.root())
        .output()
        .expect("bash runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("a text")
}

#[test]
fn every_shell_completes_every_command() {
    let project = Project::empty();
    let help = project.run(["--help"]).ok().stdout;
    let (_, commands) = help.split_once("Commands:\n").expect("the commands");
    let (commands, _) = commands.split_once("\n\n").expect("an end");
    let names = commands.lines().filter_map(|line| {
        let name = line.strip_prefix("  ")?;
        name.split(' ').next().filter(|name| !name.is_empty())
    });
    let names: Vec<_> = names.collect();
    assert!(names.len() > 12, "{names:?}");
    for shell in SHELLS {
        let script = project.run(["completions", shell]).ok();
        assert_eq!(script.stderr, "", "{shell}");
        for name in &names {
            assert!(script.stdout.contains(name), "{shell}: no {name}");
        }
        for option in ["--pdf-standard", "--allow-fallback", "--verbose"] {
            let option = if shell == "fish" {
                &option[2..]
            } else {
                option
            };
            assert!(script.stdout.contains(option), "{shell}: no {option}");
        }
    }
}

#[test]
fn an_unknown_shell_is_refused_with_those_that_there_are() {
    let said = Project::empty().run(["completions", "csh"]).refused();
    for shell in SHELLS {
        assert!(said.stderr.contains(shell), "{said}");
    }
}

#[test]
fn bash_completes_commands_options_and_values() {
    if tools::find("bash").is_none() {
        return;
    }
    let project = Project::empty();
    for (words, expected) in [
        ("chancery bui", "build\n"),
        ("chancery build --allow", "--allow-fallback\n"),
        ("chancery build --engine typst", "typst-cli\n"),
        ("chancery new pers", "person\n"),
        ("chancery completions fi", "fish\n"),
    ] {
        let words: Vec<_> = words.split(' ').collect();
        let (last, before) = (words[words.len() - 1], words[words.len() - 2]);
        let lines = format!(
            "COMP_WORDS=({}); COMP_CWORD={}; COMPREPLY=()\n\
             _chancery chancery {last} {before}\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"",
            words.join(" "),
            words.len() - 1,
        );
        assert_eq!(bash(&project, &lines), expected, "{words:?}");
    }
}
