//! The system's packages: what building and testing need, under the names of the package managers that are known.

use std::io::IsTerminal;
use std::process::Command;

use crate::probe::Probe;
use crate::process::{Failure, ask, find_program, run};
use crate::workspace::Workspace;

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Building and opening the window.
    App,
    /// A picture of the window, taken without a screen.
    Picture,
    /// Every test.
    Test,
}

/// One thing that is needed, and the packages that bring it.
#[derive(Debug)]
struct Need {
    what: &'static str,
    purpose: Purpose,
    probe: Probe,
    apt: &'static [&'static str],
    dnf: &'static [&'static str],
    pacman: &'static [&'static str],
}

const NEEDS: &[Need] = &[
    Need {
        what: "a C compiler",
        purpose: Purpose::App,
        probe: Probe::Program(&["cc", "gcc", "clang"]),
        apt: &["build-essential"],
        dnf: &["gcc", "gcc-c++", "make"],
        pacman: &["base-devel"],
    },
    Need {
        what: "pkg-config",
        purpose: Purpose::App,
        probe: Probe::Program(&["pkg-config"]),
        apt: &["pkg-config"],
        dnf: &["pkgconf-pkg-config"],
        pacman: &["pkgconf"],
    },
    Need {
        what: "WebKitGTK",
        purpose: Purpose::App,
        probe: Probe::Library("webkit2gtk-4.1"),
        apt: &["libwebkit2gtk-4.1-dev"],
        dnf: &["webkit2gtk4.1-devel"],
        pacman: &["webkit2gtk-4.1"],
    },
    Need {
        what: "OpenSSL",
        purpose: Purpose::App,
        probe: Probe::Library("openssl"),
        apt: &["libssl-dev"],
        dnf: &["openssl-devel"],
        pacman: &["openssl"],
    },
    Need {
        what: "D-Bus",
        purpose: Purpose::App,
        probe: Probe::Library("dbus-1"),
        apt: &["libdbus-1-dev"],
        dnf: &["dbus-devel"],
        pacman: &["dbus"],
    },
    Need {
        what: "a screen in memory",
        purpose: Purpose::Picture,
        probe: Probe::Program(&["Xvfb"]),
        apt: &["xvfb"],
        dnf: &["xorg-x11-server-Xvfb"],
        pacman: &["xorg-server-xvfb"],
    },
    Need {
        what: "WebKit's driver",
        purpose: Purpose::Picture,
        probe: Probe::Program(&["WebKitWebDriver"]),
        apt: &["webkit2gtk-driver"],
        dnf: &["/usr/bin/WebKitWebDriver"],
        pacman: &["webkit2gtk-4.1"],
    },
    Need {
        what: "a font for what the bundled ones lack",
        purpose: Purpose::Picture,
        probe: Probe::File(&[
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
            "/usr/share/fonts/TTF/DejaVuSans.ttf",
        ]),
        apt: &["fonts-dejavu-core"],
        dnf: &["dejavu-sans-fonts"],
        pacman: &["ttf-dejavu"],
    },
    Need {
        what: "Chromium",
        purpose: Purpose::Test,
        probe: Probe::Chromium,
        apt: &["chromium"],
        dnf: &["chromium"],
        pacman: &["chromium"],
    },
    Need {
        what: "strace",
        purpose: Purpose::Test,
        probe: Probe::Program(&["strace"]),
        apt: &["strace"],
        dnf: &["strace"],
        pacman: &["strace"],
    },
    Need {
        what: "xdotool",
        purpose: Purpose::Test,
        probe: Probe::Program(&["xdotool"]),
        apt: &["xdotool"],
        dnf: &["xdotool"],
        pacman: &["xdotool"],
    },
    Need {
        what: "the writer of .deb",
        purpose: Purpose::Test,
        probe: Probe::Program(&["dpkg-deb"]),
        apt: &["dpkg"],
        dnf: &["dpkg"],
        pacman: &["dpkg"],
    },
    Need {
        what: "the writer of .rpm",
        purpose: Purpose::Test,
        probe: Probe::Program(&["rpmbuild"]),
        apt: &["rpm"],
        dnf: &["rpm-build"],
        pacman: &["rpm-tools"],
    },
    Need {
        what: "the reader of manuals",
        purpose: Purpose::Test,
        probe: Probe::Program(&["man"]),
        apt: &["man-db"],
        dnf: &["man-db"],
        pacman: &["man-db"],
    },
    Need {
        what: "the list of kinds of files",
        purpose: Purpose::Test,
        probe: Probe::Program(&["update-mime-database"]),
        apt: &["shared-mime-info"],
        dnf: &["shared-mime-info"],
        pacman: &["shared-mime-info"],
    },
    Need {
        what: "a reader of menu entries",
        purpose: Purpose::Test,
        probe: Probe::Program(&["desktop-file-validate"]),
        apt: &["desktop-file-utils"],
        dnf: &["desktop-file-utils"],
        pacman: &["desktop-file-utils"],
    },
    Need {
        what: "a reader of catalogue entries",
        purpose: Purpose::Test,
        probe: Probe::Program(&["appstreamcli"]),
        apt: &["appstream"],
        dnf: &["appstream"],
        pacman: &["appstream"],
    },
    Need {
        what: "FFmpeg",
        purpose: Purpose::Test,
        probe: Probe::Program(&["ffmpeg"]),
        apt: &["ffmpeg"],
        dnf: &["/usr/bin/ffmpeg"],
        pacman: &["ffmpeg"],
    },
    Need {
        what: "GStreamer's decoders",
        purpose: Purpose::Test,
        probe: Probe::File(&[
            "/usr/lib/x86_64-linux-gnu/gstreamer-1.0/libgstlibav.so",
            "/usr/lib/aarch64-linux-gnu/gstreamer-1.0/libgstlibav.so",
            "/usr/lib64/gstreamer-1.0/libgstlibav.so",
            "/usr/lib/gstreamer-1.0/libgstlibav.so",
        ]),
        apt: &["gstreamer1.0-libav", "gstreamer1.0-plugins-good"],
        dnf: &["gstreamer1-plugin-libav", "gstreamer1-plugins-good"],
        pacman: &["gst-libav", "gst-plugins-good"],
    },
    Need {
        what: "LibreOffice Writer",
        purpose: Purpose::Test,
        probe: Probe::File(&[
            "/usr/lib/libreoffice/program/libswlo.so",
            "/usr/lib64/libreoffice/program/libswlo.so",
            "/opt/libreoffice/program/libswlo.so",
        ]),
        apt: &["libreoffice-writer-nogui"],
        dnf: &["libreoffice-writer"],
        pacman: &["libreoffice-still"],
    },
    Need {
        what: "LibreOffice Calc",
        purpose: Purpose::Test,
        probe: Probe::File(&[
            "/usr/lib/libreoffice/program/libsclo.so",
            "/usr/lib64/libreoffice/program/libsclo.so",
            "/opt/libreoffice/program/libsclo.so",
        ]),
        apt: &["libreoffice-calc-nogui"],
        dnf: &["libreoffice-calc"],
        pacman: &["libreoffice-still"],
    },
    Need {
        what: "Python's virtual environments",
        purpose: Purpose::Test,
        probe: Probe::PythonModule("ensurepip"),
        apt: &["python3-venv"],
        dnf: &["python3", "python3-pip"],
        pacman: &["python"],
    },
];

/// A package manager this tool knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manager {
    Apt,
    Dnf,
    Pacman,
}

impl Manager {
    pub(crate) fn find() -> Option<Self> {
        [("apt-get", Self::Apt), ("dnf", Self::Dnf), ("pacman", Self::Pacman)]
            .into_iter()
            .find_map(|(program, manager)| find_program(program).map(|_| manager))
    }

    /// The commands that install these packages, one after the other.
    pub(crate) fn install_commands(self, packages: &[&str]) -> Vec<Vec<String>> {
        let line = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let with_packages = |text: &str| line(text).into_iter().chain(packages.iter().map(|&p| p.to_owned())).collect();
        match self {
            // A fresh machine has no lists of packages, an old one has stale ones.
            Self::Apt => vec![
                line("apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 update"),
                with_packages(
                    "apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 install -y --no-install-recommends",
                ),
            ],
            Self::Dnf => vec![with_packages("dnf install -y")],
            Self::Pacman => vec![with_packages("pacman -Sy --needed --noconfirm")],
        }
    }

    fn packages(self, need: &Need) -> &'static [&'static str] {
        match self {
            Self::Apt => need.apt,
            Self::Dnf => need.dnf,
            Self::Pacman => need.pacman,
        }
    }
}

/// Installs what is missing for a purpose.
///
/// # Errors
/// If it cannot be installed: the failure then holds the commands to run by hand.
pub(crate) fn install_missing(workspace: &Workspace, purpose: Purpose) -> Result<(), Failure> {
    let needed = || NEEDS.iter().filter(|need| need.purpose <= purpose);
    let missing: Vec<&Need> = needed().filter(|need| !need.probe.is_there(workspace)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let what = missing.iter().map(|need| need.what).collect::<Vec<_>>().join(", ");
    let Some(manager) = Manager::find() else {
        return Err(Failure::new(format!("Missing: {what}. Install it with this system's package manager.")));
    };
    println!("Missing: {what}.");
    let stub = is_ubuntu() && missing.iter().any(|need| matches!(need.probe, Probe::Chromium));
    let mut packages: Vec<&str> = missing
        .iter()
        .filter(|need| !(stub && matches!(need.probe, Probe::Chromium)))
        .flat_map(|need| manager.packages(need).iter().copied())
        .collect();
    packages.sort_unstable();
    packages.dedup();
    if !packages.is_empty() {
        install(workspace, manager, &packages)?;
    }
    if stub {
        return Err(Failure::new(
            "Chromium is missing, and Ubuntu's package of that name is only a snap. Install Google Chrome's .deb, or \
             name another browser of the family in SITAT_CHROMIUM.",
        ));
    }
    let still: Vec<_> = needed().filter(|need| !need.probe.is_there(workspace)).map(|need| need.what).collect();
    if still.is_empty() { Ok(()) } else { Err(Failure::new(format!("Still missing: {}.", still.join(", ")))) }
}

/// Installs packages as root, through sudo at a terminal, or not at all.
pub(crate) fn install(workspace: &Workspace, manager: Manager, packages: &[&str]) -> Result<(), Failure> {
    let commands = manager.install_commands(packages);
    let root = is_root();
    let sudo = !root && std::io::stdin().is_terminal() && find_program("sudo").is_some();
    if !root && !sudo {
        let lines: Vec<_> = commands.iter().map(|words| format!("  sudo {}", words.join(" "))).collect();
        return Err(Failure::new(format!("Please run this as an administrator, then again:\n{}", lines.join("\n"))));
    }
    for words in commands {
        let mut command = workspace.command(if sudo { "sudo" } else { words[0].as_str() });
        command.args(if sudo { &words[..] } else { &words[1..] }).env("DEBIAN_FRONTEND", "noninteractive");
        let updates = words.last().is_some_and(|word| word == "update");
        match run(&mut command) {
            // One dead source among many must not stop what the others have.
            Err(failure) if updates => eprintln!("{failure}"),
            outcome => outcome?,
        }
    }
    Ok(())
}

fn is_root() -> bool {
    ask(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn is_ubuntu() -> bool {
    let system = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    system.lines().any(|line| line.trim_matches('"') == "ID=ubuntu" || line.starts_with("ID_LIKE=\"ubuntu"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_has_packages_for_every_manager() {
        for need in NEEDS {
            for manager in [Manager::Apt, Manager::Dnf, Manager::Pacman] {
                assert!(!manager.packages(need).is_empty(), "{} for {manager:?}", need.what);
            }
        }
    }

    #[test]
    fn apt_looks_up_its_lists_first() {
        let commands = Manager::Apt.install_commands(&["xvfb"]);
        assert_eq!(commands[0].last().map(String::as_str), Some("update"));
        assert_eq!(commands[1].last().map(String::as_str), Some("xvfb"));
    }
}
