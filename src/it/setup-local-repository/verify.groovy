assert new File(basedir, "target/site/newsletter/2026-01-04.html").file
