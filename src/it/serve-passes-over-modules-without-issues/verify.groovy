String log = new File(basedir, "build.log").getText("UTF-8")

// In a build of several modules, one without issues has nothing to be seen: the goal must not wait for ever.
assert log.contains("no folder src/site/newsletter: nothing to serve; name the module that has issues, by -pl or -f")
assert !log.contains("the newsletter is at")
