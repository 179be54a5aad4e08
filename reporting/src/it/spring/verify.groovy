assert new File(basedir, 'build.log').text.contains('concepts [klima], letters [klima]')
