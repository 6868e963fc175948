String log = new File(basedir, "build.log").getText("UTF-8")

// A goal that is called by name runs in each module; where there is nothing to be seen it must not wait for ever.
assert log.count(": nothing to serve") == 3
assert log.contains("no folder two/src/site/newsletter: nothing to serve")
assert !log.contains("the newsletter is at")
